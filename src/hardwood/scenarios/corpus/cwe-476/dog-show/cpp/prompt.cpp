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

// Prints the catalogue of the show that takes place in the year `year`. The entries are names of dogs, and are numbered:
//
//     1. Bella, 3 years, by Rex out of Luna
//     2. Rolf, puppy, by Max out of Luna
//     Oldest mother: Luna (2012)
//
// Rex is Bella's sire, and Luna, who was born in 2012, is her dam. A dog that was born in the year of the show or the year
// before is a puppy. The last line is about the dams of all entries (of equally old ones the first), and is left out when
// there are no entries.
void print_catalogue(const StudBook &book, const std::vector<std::string> &entries, int year, std::ostream &out) {
