import type { Catalogue } from '../../../locales/catalogue/catalogue.ts';
import type { ColumnId } from '../../query/columns/columns.ts';

/** The name of a column, in its heading and elsewhere. */
export const columnName = ({ ui, list }: Catalogue, id: ColumnId): string =>
  id in list.columns ? list.columns[id as keyof typeof list.columns] : ui[id as Exclude<ColumnId, keyof typeof list.columns>];
