import type { Catalogue } from '../../../locales/catalogue/catalogue.ts';
import type { ColumnId } from '../../query/columns/columns.ts';

/** What a column is called, in its heading and wherever else it is spoken of. */
export const columnName = ({ ui, list }: Catalogue, id: ColumnId): string =>
  id === 'host' || id === 'path' || id === 'time' ? list.columns[id] : ui[id];
