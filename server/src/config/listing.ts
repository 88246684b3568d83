interface Listing {
  columns: string[];
  /** The attribute that names a document elsewhere: in relations, breadcrumbs, on the home page. */
  name?: string;
  sortBy?: string;
  order?: 'ASC' | 'DESC';
}

/**
 * What the Content Manager's list of a type starts with, until somebody configures the view. Strapi alone takes the first
 * string it finds, and a quote was named by the word "she". Its validator asks for all of these settings or none.
 */
export const listing = ({ columns, name = columns[0], sortBy = name, order = 'ASC' }: Listing) => ({
  settings: {
    bulkable: true,
    filterable: true,
    searchable: true,
    pageSize: 10,
    mainField: name,
    defaultSortBy: sortBy,
    defaultSortOrder: order,
  },
  layouts: { list: columns },
});
