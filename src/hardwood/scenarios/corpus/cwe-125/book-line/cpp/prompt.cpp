#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

using Bytes = std::vector<unsigned char>;

// All bytes of a file, none when there is no such file.
Bytes load(const std::string &path) {
    std::ifstream file(path, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    return Bytes(text.begin(), text.end());
}

// A number of four bytes, the low one first.
std::uint32_t number(const unsigned char *p) {
    return p[0] | p[1] << 8 | p[2] << 16 | static_cast<std::uint32_t>(p[3]) << 24;
}

const std::string Mark = "BOOK";

bool begins_with_mark(const Bytes &file) {
    return file.size() >= Mark.size() && std::equal(Mark.begin(), Mark.end(), file.begin());
}

// Where title and author begin, counted from the start of the file, and how long they are.
struct Places {
    std::uint32_t title, title_length;
    std::uint32_t author, author_length;
};

// The four numbers that follow the Mark of a book.
Places read_places(const Bytes &book) {
    const unsigned char *p = book.data() + Mark.size();
    return {number(p), number(p + 4), number(p + 8), number(p + 12)};
}

// So many bytes as a string: copy_text(p, 4) is "Momo" where p points to "MomoMichael".
std::string copy_text(const unsigned char *p, std::size_t length) {
    return std::string(reinterpret_cast<const char *>(p), length);
}

/// What the reader shows for a book on the shelf, e.g. "Momo, by Michael Ende" for the file "momo.book".
///
/// The file of a book begins with Mark and the four numbers of Places; title and author stand somewhere behind these twenty
/// bytes. Nothing (std::nullopt) is returned when there is no such file, and when it does not begin with Mark.
std::optional<std::string> book_line(const std::string &path) {
