// starters.cpp - build service: project starters that users pick in the web form
#include <filesystem>
#include <stdexcept>
#include <string>
#include <system_error>

namespace fs = std::filesystem;

static const fs::path starters = "starters";

// Copies the licence text to the file `target`.
void copy_licence(const std::string &target) {
    fs::copy_file(starters / "LICENSE", target);
}

// How large is a starter in bytes? 0 if there is no such one.
std::uintmax_t size_of_default() {
    std::error_code error;
    auto size = fs::file_size(starters / "default.zip", error);
    return error ? 0 : size;
}

// Copies the starter that the user has chosen to the file `target`.
//
//   choice   file below `starters` as the form sends it, for example "rust/main.rs"
//   target   path of the copy, for example "job/main.rs"
//
// A problem is thrown as a std::runtime_error; fs::filesystem_error is one.
void copy_starter(const std::string &choice, const std::string &target) {
