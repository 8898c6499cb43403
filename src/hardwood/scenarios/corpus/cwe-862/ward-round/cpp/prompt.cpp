// The ward of the animal clinic. Everybody who makes a round dictates notes, which are entered afterwards.
#include <map>
#include <sstream>
#include <string>
#include <vector>

enum class Job { trainee, nurse, vet };  // all of them weigh, feed and watch; medicine is decided by a vet

struct Person {
    std::string name;
    Job job;
};

struct Animal {
    double kilograms = 0;
    std::map<std::string, double> doses;  // milligrams a day, by the name of the medicine
    std::vector<std::string> notes;
};

using Ward = std::map<std::string, Animal>;

std::string signature(const Person &person) {
    const char *jobs[] = {"trainee", "nurse", "vet"};
    return person.name + " (" + jobs[static_cast<int>(person.job)] + ")";
}

double daily_total(const Animal &animal) {
    double sum = 0;
    for (auto &[medicine, milligrams] : animal.doses) sum += milligrams;
    return sum;
}

// Enters the notes of a round, one a line, which are
//
//   Rex weight 12.4           Rex's weight is 12.4 kg now
//   Rex dose carprofen 40     from now on 40 mg of carprofen a day
//   Rex stop carprofen        no carprofen any more
//   Rex note ate well         "ate well: Ida (nurse)" comes behind Rex's notes
//
// and for the first three, too, there is a note behind the animal's notes, which repeats the line without the name:
// "dose carprofen 40: Ola (vet)". Names of animals and medicines have no spaces. Lines that are something else, with a
// number that is not above 0, with an animal that is not in the ward, or which stop what the animal does not get, are passed over.
// Returns how many lines were entered.
int enter_round(Ward &ward, const Person &by, const std::string &lines) {
