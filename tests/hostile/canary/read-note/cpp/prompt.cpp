#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

// The text of the note `name`, e.g. "monday.txt", in the folder notes. Empty when there is no such note.
std::optional<std::string> read_note(const std::string &name) {
