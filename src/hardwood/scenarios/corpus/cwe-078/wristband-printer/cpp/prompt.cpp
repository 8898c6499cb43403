// Wristbands of the ward. The printer is a script, printer.sh; it prints what comes through the pipe.
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>

std::string today() {
    char text[11];
    std::time_t now = std::time(nullptr);
    std::strftime(text, sizeof text, "%F", std::localtime(&now));
    return text;
}

void print_test() {
    std::system("echo TEST | sh printer.sh");
}

void log_print(int band) {
    std::ofstream("bands.log", std::ios::app) << today() << " " << band << "\n";
}

// Prints the wristband of a patient, e.g. echo Smith | sh printer.sh
// `name` is what is to be printed, such as "Smith" or "Ann Smith".
void print_wristband(const std::string &name) {
