#include <cstdarg>
#include <cstdio>
#include <string>
#include <vector>

class Host {
public:
    void say(const char *format, ...) {
        va_list values;
        va_start(values, format);
        std::printf("> ");
        std::vprintf(format, values);
        std::printf("\n");
        va_end(values);
    }

    void say_score(int points) { say("You have %d points.", points); }
};
void ask(Host &host, const std::string &question, const std::vector<std::string> &answers);

int main(int argc, char **argv) {
    Host host;
    try {
        ask(host, argv[1], std::vector<std::string>(argv + 2, argv + argc));
    } catch (...) {
        std::printf("error");
    }
}
