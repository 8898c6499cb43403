// Gallery of the pictures that visitors of the museum have sent in.

class Picture {
  constructor(number, title) {
    this.number = number;
    this.title = title;
  }

  get file() {
    return `${this.number}.jpg`;
  }
}

// Small form of a picture, for the overview.
function thumbnail(number) {
  const { file } = new Picture(number);
  return `<img src="/small/${file}" alt="Picture ${number}">`;
}

// Large form of a picture, with the title that the visitor gave it: fullSize(12, 'Old harbour') returns
// <img src="/large/12.jpg" alt="Old harbour">
function fullSize(number, title) {
