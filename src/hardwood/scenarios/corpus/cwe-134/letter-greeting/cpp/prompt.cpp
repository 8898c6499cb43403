#include <cstdio>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

// The foot of a page.
std::string page_foot(int page, int pages) {
    char text[40];
    std::snprintf(text, sizeof text, "- %d / %d -", page, pages);
    return text;
}

// The greeting of a letter, at most 200 characters. Translators write the phrase, with %s for the name of the receiver:
// greeting("Hallo %s!", "Ida") is "Hallo Ida!". One without %s, "Guten Tag!", stays as it is.
std::string greeting(const std::string &phrase, const std::string &name) {
