#include <string>

void append_message(const std::string &room, const std::string &clock, const std::string &nick, std::string text);

int main(int argc, char **argv) {
    append_message(argv[1], argv[2], argv[3], argv[4]);
}
