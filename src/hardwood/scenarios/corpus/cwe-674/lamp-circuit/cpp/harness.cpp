#include <cstdlib>
#include <deque>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>

using Words = std::deque<std::string>;
Words words_of(const std::string &circuit);
double ohms(Words &words, int level, std::ostream &log);

// Arguments: a circuit, or head, how often, middle, tail.
int main(int argc, char **argv) {
    std::string text = argc == 2 ? argv[1] : "";
    for (int i = 0; argc > 2 && i < std::atoi(argv[2]); i++) text += argv[1];
    if (argc > 2) text += argv[3];
    for (int i = 0; argc > 2 && i < std::atoi(argv[2]); i++) text += argv[4];
    Words words = words_of(text);
    std::ostringstream log;
    try {
        std::cout << ohms(words, 0, log) << '\n';
        if (argc == 2) std::cout << log.str();
        std::cout << words.size() << " left";
    } catch (const std::invalid_argument &) {
        std::cout << "invalid";
    } catch (...) {
        std::cout << "error";
    }
    std::cerr << "afterwards"; // the caller goes on
}
