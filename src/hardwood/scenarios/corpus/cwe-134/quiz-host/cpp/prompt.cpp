#include <cstdarg>
#include <cstdio>
#include <string>
#include <vector>

// The loudspeaker of the quiz room. say() works as printf does, and is heard as one sentence.
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

// The host asks, in one sentence: "Capital of Peru? Lima, Quito or La Paz?" With one answer there is neither comma nor "or",
// with none just the question remains: "Capital of Peru?"
void ask(Host &host, const std::string &question, const std::vector<std::string> &answers) {
