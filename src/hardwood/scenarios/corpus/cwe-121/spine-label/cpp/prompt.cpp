#include <algorithm>
#include <cctype>
#include <cstddef>
#include <cstring>
#include <iterator>
#include <stdexcept>
#include <string>

// Size of the array that the label printer takes.
constexpr std::size_t LabelSize = 12;

inline bool shows(unsigned char c) { return std::isalnum(c) != 0; }

inline char capital(unsigned char c) { return static_cast<char>(std::toupper(c)); }

/**
 * Makes the label for the back of a book out of the author's family name: only what shows() is kept, in capitals.
 * "de Vries" becomes DEVRIES, "O'Neil-2" becomes ONEIL2, "-" becomes the empty label.
 *
 * @param label  the printer's array of LabelSize chars; the text in it ends with '\0'
 * @return       how many characters are on the label
 */
std::size_t make_label(char *label, const std::string &name) {
