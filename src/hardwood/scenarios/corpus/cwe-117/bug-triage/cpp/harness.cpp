#include <string>

void log_decision(int number, std::string summary, const std::string &decision);

int main(int argc, char **argv) {
    log_decision(std::stoi(argv[1]), argv[2], argv[3]);
}
