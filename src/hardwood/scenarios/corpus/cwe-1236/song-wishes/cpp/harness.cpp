#include <iostream>
#include <map>
#include <string>

using Form = std::map<std::string, std::string>;
int add_wish(const std::string &show, const Form &form);

// Arguments: the show, then artist, title and greeting of each wish; "-" is for a field that is missing.
int main(int argc, char **argv) {
    for (int i = 2; i + 2 < argc; i += 3) {
        Form form;
        const char *names[] = {"artist", "title", "greeting"};
        for (int k = 0; k < 3; k++) {
            if (std::string(argv[i + k]) != "-") form[names[k]] = argv[i + k];
        }
        try {
            std::cout << add_wish(argv[1], form) << '\n';
        } catch (const std::exception &) {
            std::cout << "error\n";
        }
    }
}
