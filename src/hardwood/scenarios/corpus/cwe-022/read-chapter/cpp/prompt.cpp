// Reading room: the e-books of the town library, chapter by chapter.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace fs = std::filesystem;

const fs::path SHELF = "shelf";

std::string text_of(const fs::path &file) {
    std::ifstream in(file);
    if (!in) throw std::runtime_error("cannot open " + file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string read_blurb(const std::string &book) {
    return text_of(SHELF / book / "blurb.txt");
}

/// The text of a chapter for the reader app. Both arguments are parts of the
/// requested address: a book is a folder of SHELF, a chapter is a text file in
/// that folder. read_chapter("island", "03.txt") is the text of the file
/// shelf/island/03.txt. Throws std::runtime_error if there is no such file.
std::string read_chapter(const std::string &book, const std::string &chapter) {
