// Print queue: jobs wait as text in queue.txt until the shop opens; then the shell runs them line by line.
#include <algorithm>
#include <cctype>
#include <fstream>
#include <sstream>
#include <string>

constexpr int copies_max = 50;

void enqueue(const std::string &command) {
    std::ofstream("queue.txt", std::ios::app) << command << '\n';
}

// Command that prints an old job again: lp -i JOB -n COPIES
std::string reprint_command(int job, int copies) {
    std::ostringstream command;
    command << "lp -i " << job << " -n " << std::min(copies, copies_max);
    return command.str();
}

// A file's kind in capital letters, "PDF" for flyer.pdf.
std::string kind_of(std::string file) {
    file.erase(0, file.rfind('.') + 1);
    for (char &c : file) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return file;
}

// Command that prints a file on a printer: lp -d PRINTER FILE
std::string print_command(const std::string &printer, const std::string &file) {
