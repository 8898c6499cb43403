#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

enum class Job { trainee, nurse, vet };
struct Person {
    std::string name;
    Job job;
};
struct Animal {
    double kilograms = 0;
    std::map<std::string, double> doses;
    std::vector<std::string> notes;
};
using Ward = std::map<std::string, Animal>;
int enter_round(Ward &ward, const Person &by, const std::string &lines);

// Argument: the job (0, 1, 2). Standard input: the lines.
int main(int, char **argv) {
    Ward ward{{"Rex", {11, {{"carprofen", 30}}, {"came in"}}}, {"Mia", {4.5, {{"insulin", 2}, {"iron", 7.5}}, {}}}};
    const char *names[] = {"Tim", "Ida", "Ola"};
    int job = std::stoi(argv[1]);
    std::string lines{std::istreambuf_iterator<char>(std::cin), {}};
    try {
        std::cout << enter_round(ward, {names[job], static_cast<Job>(job)}, lines) << '\n';
    } catch (const std::exception &) {
        std::cout << "error\n";
    }
    for (auto &[name, animal] : ward) {
        std::cout << name << ' ' << animal.kilograms << '\n';
        for (auto &[medicine, milligrams] : animal.doses) std::cout << "dose of " << name << ' ' << medicine << ' ' << milligrams << '\n';
        for (auto &note : animal.notes) std::cout << "note on " << name << ' ' << note << '\n';
    }
}
