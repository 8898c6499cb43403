const { writeFileSync } = require('fs');

// The bakery brings bread to the doors on Saturdays. The labels of the doors ('Mrs Lind, 3rd floor') and special wishes
// for a product ('rye, sliced') are what customers type in the app: { door, product, pieces: 2 }

// Semicolons between the cells; cells with quotes, semicolons or line breaks in them are quoted.
function toLine(cells) {
  const quote = (cell) => (/[";\r\n]/.test(cell) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell));
  return cells.map(quote).join(';') + '\n';
}

const countLoaves = (wishes) => wishes.reduce((sum, wish) => sum + wish.pieces, 0);

const sortNames = (names) => [...new Set(names)].sort();

// The doors, sorted: ['Mr Ode', 'Mrs Lind, 3rd floor'].
const listDoors = (wishes) => sortNames(wishes.map((wish) => wish.door));

// The products, sorted, and the wishes for each: [['roll', [{ door, product, pieces }, ...]], ['rye, sliced', [...]]].
function groupByProduct(wishes) {
  const products = sortNames(wishes.map((wish) => wish.product));
  return products.map((product) => [product, wishes.filter((wish) => wish.product === product)]);
}

// The pieces for each of the doors, '' where it has ordered nothing, and the sum of all: ['', 6, 6].
function sumUp(wishes, doors) {
  const byDoor = doors.map((door) => wishes.filter((wish) => wish.door === door));
  return [...byDoor.map((ordered) => (ordered.length > 0 ? countLoaves(ordered) : '')), countLoaves(wishes)];
}

/**
 * Writes the table that the bakers open in their spreadsheet on Friday: a line with the doors, a line for each product
 * with the sums of its wishes, and a last line with the sums of all wishes:
 *
 *   Product;Mr Ode;Mrs Lind, 3rd floor;all
 *   roll;;6;6
 *   rye, sliced;1;2;3
 *   all;1;8;9
 *
 * Returns how many products the table has.
 */
function writeRound(wishes, file) {
