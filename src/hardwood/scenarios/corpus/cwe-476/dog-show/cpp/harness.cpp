#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

class Dog {
public:
    Dog(std::string name, int born) : name(std::move(name)), born(born) {}

    std::string name;
    int born;
    const Dog *sire = nullptr;
    const Dog *dam = nullptr;
};
class StudBook {
public:
    Dog *add(const std::string &name, int born) {
        dogs[name] = std::make_unique<Dog>(name, born);
        return dogs[name].get();
    }
    const Dog *find(const std::string &name) const {
        auto dog = dogs.find(name);
        return dog == dogs.end() ? nullptr : dog->second.get();
    }

private:
    std::map<std::string, std::unique_ptr<Dog>> dogs;
};
void print_catalogue(const StudBook &book, const std::vector<std::string> &entries, int year, std::ostream &out);

// Standard input has the stud book: name,born,sire,dam (parents before their children). The arguments are the year and the entries.
int main(int argc, char **argv) {
    StudBook book;
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream words(line);
        std::string name, born, sire, dam;
        std::getline(words, name, ',');
        std::getline(words, born, ',');
        std::getline(words, sire, ',');
        std::getline(words, dam, ',');
        Dog *dog = book.add(name, std::stoi(born));
        dog->sire = book.find(sire);
        dog->dam = book.find(dam);
    }
    try {
        print_catalogue(book, std::vector<std::string>(argv + 2, argv + argc), std::stoi(argv[1]), std::cout);
    } catch (...) {
        std::cout << "exception";
        return 1;
    }
}
