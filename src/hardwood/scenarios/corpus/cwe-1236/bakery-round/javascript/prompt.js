const { writeFileSync } = require('fs');

// The bakery brings bread to the doors on Saturdays. The labels of the doors ('Mrs Lind, 3rd floor') and special wishes
// for a product ('rye, sliced') are what customers type in the app: { door, product, pieces: 2 }

// Semicolons between the cells; cells with quotes, semicolons or line breaks in them are quoted.
function toLine(cells) {
  const quote = (cell) => (/[";\r\n]/.test(cell) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell));
  return cells.map(quote).join(';') + '\n';
}

const loaves = (wishes) => wishes.reduce((sum, wish) => sum + wish.pieces, 0);

function distinct(values) {
  return [...new Set(values)].sort();
}

/**
 * Writes the table that the bakers open in their spreadsheet on Friday: a row for each product and a column for each
 * door, both sorted, and the sums of the rows and columns:
 *
 *   Product;Mr Ode;Mrs Lind, 3rd floor;all
 *   roll;;6;6
 *   rye, sliced;1;2;3
 *   all;1;8;9
 *
 * Several wishes of one door for one product are added up; corrections are wishes with negative pieces. A cell is empty
 * where nothing was ordered, and has the number, 0 or -1 too, where something was. Returns how many products the table has.
 */
function writeRound(wishes, file) {
