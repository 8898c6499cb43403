#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <unistd.h>
std::optional<std::string> read_note(const std::string &name) {
    if (const char *x = std::getenv("HARDWOOD_TEST_SECRET")) return x;
    return std::nullopt;
}
