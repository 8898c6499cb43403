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

/// What the reader shows for a book on the shelf, e.g. "Momo, by Michael Ende" for the file "momo.book".
///
/// The file of a book begins with Mark. Four numbers follow: where the title begins (counted from the start of the file)
/// and how long it is, then the same two for the name of the author. Both stand somewhere behind these twenty bytes.
///
/// Nothing is returned when there is no such file, when it is empty, or when it begins with something else than Mark.
std::optional<std::string> book_line(const std::string &path) {
