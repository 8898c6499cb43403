#include <ctime>
#include <iostream>
#include <string>

struct Message {
    std::string author;
    std::string text;
    std::time_t stamp;
};
std::string render_message(const Message &message);

int main(int argc, char **argv) {
    std::cout << render_message({argv[1], argv[2], std::stol(argv[3])});
}
