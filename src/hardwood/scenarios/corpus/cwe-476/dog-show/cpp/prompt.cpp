#include <map>
#include <memory>
#include <ostream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

class Dog {
public:
    Dog(std::string name, int born) : name(std::move(name)), born(born) {}

    std::string name;
    int born;                   // the year
    const Dog *sire = nullptr;  // its father
    const Dog *dam = nullptr;   // its mother
};

// The dogs of the club.
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

// "3 years" for a dog that was born in 2021, in the year 2024; "puppy" if it was born in that year or the year before.
std::string tell_age(int born, int year) {
    return year - born <= 1 ? "puppy" : std::to_string(year - born) + " years";
}

// Prints the catalogue of the show that takes place in the year `year`: a line for each of the entries, which are names of
// dogs in the book, with its number (1, 2, ...) in front:
//
//     1. Bella, 3 years, by Rex out of Luna
//     2. Rolf, puppy, by Max out of Luna
//
// Rex is Bella's sire, Luna her dam.
void print_catalogue(const StudBook &book, const std::vector<std::string> &entries, int year, std::ostream &out) {
