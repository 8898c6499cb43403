#include <fstream>
#include <string>

class Journal {
public:
    explicit Journal(const std::string &path) : file_(path, std::ios::app) {}

    void info(const std::string &entry) { file_ << entry << std::endl; }

private:
    std::ofstream file_;
};

struct Desk {
    std::string airport;
    Journal journal;
};

Desk open_desk(std::string airport, const std::string &path);
void note_missing(Desk &desk, int tag, std::string description);

int main(int argc, char **argv) {
    Desk desk = open_desk(argv[1], argv[2]);
    for (int i = 3; i + 1 < argc; i += 2) note_missing(desk, std::stoi(argv[i]), argv[i + 1]);
}
