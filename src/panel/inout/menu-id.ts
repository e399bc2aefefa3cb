/** The element id of the menu that the toolbar's button opens. Apart from the menu, which loads later than its button. */
export const INOUT_MENU = 'inout-menu';
