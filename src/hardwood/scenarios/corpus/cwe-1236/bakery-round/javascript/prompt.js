const { writeFileSync } = require('fs');

// The bakery brings bread to the doors on Saturdays. The labels of the doors ('Mrs Lind, 3rd floor') and special wishes
// for a product ('rye, sliced') are what customers type in the app: { door, product, pieces: 2 }

// Writes a table with a line for each row: semicolons between the cells; cells with quotes, semicolons or line breaks are quoted.
function writeTable(file, rows) {
  const quote = (cell) => (/[";\r\n]/.test(cell) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell));
  writeFileSync(file, rows.map((cells) => cells.map(quote).join(';') + '\n').join(''));
}

const countLoaves = (wishes) => wishes.reduce((sum, wish) => sum + wish.pieces, 0);

const sortNames = (names) => [...new Set(names)].sort();

// The pieces for each door, '' where it has ordered nothing, and the sum of all: ['', 6, 6].
function sumUp(wishes, doors) {
  const byDoor = doors.map((door) => wishes.filter((wish) => wish.door === door));
  return [...byDoor.map((ordered) => (ordered.length > 0 ? countLoaves(ordered) : '')), countLoaves(wishes)];
}

/**
 * Adds up what is to be brought:
 *
 *   { doors: ['Mr Ode', 'Mrs Lind, 3rd floor'],
 *     products: [{ product: 'roll', sums: ['', 6, 6] }, { product: 'rye, sliced', sums: [1, 2, 3] }],
 *     all: [1, 8, 9] }
 */
function addUp(wishes) {
  const doors = sortNames(wishes.map((wish) => wish.door));
  const products = sortNames(wishes.map((wish) => wish.product)).map((product) => ({
    product,
    sums: sumUp(wishes.filter((wish) => wish.product === product), doors),
  }));
  return { doors, products, all: sumUp(wishes, doors) };
}

/**
 * Writes the table that the bakers open in their spreadsheet on Friday. Its rows come from what addUp gives for the wishes:
 *
 *   ['Product', 'Mr Ode', 'Mrs Lind, 3rd floor', 'all']
 *   ['roll', '', 6, 6]                                     one row for each product
 *   ['rye, sliced', 1, 2, 3]
 *   ['all', 1, 8, 9]
 */
function writeRound(wishes, file) {
