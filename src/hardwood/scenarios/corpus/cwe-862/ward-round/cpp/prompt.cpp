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
// "Rex dose carprofen 40" is of the animal ward["Rex"]: what is "dose", rest is "carprofen 40", text is "dose carprofen 40".
struct Entry {
    Animal *animal;
    std::string what, rest, text;
};

// The notes of a round, one a line; "Rex note ate well" has only the text "ate well". Lines of animals that are not in the ward are left out.
std::vector<Entry> read_entries(Ward &ward, const std::string &lines) {
    std::vector<Entry> entries;
    std::istringstream all(lines);
    for (std::string line, name, what, rest; std::getline(all, line); what = rest = "") {
        std::istringstream words(line);
        std::getline(words >> name >> what >> std::ws, rest);
        if (ward.count(name)) entries.push_back({&ward[name], what, rest, what == "note" ? rest : what + " " + rest});
    }
    return entries;
}

// Makes the change of an entry: "weight 12.4", "dose carprofen 40" (from now on 40 mg a day), "stop carprofen"; there is none
// for a "note". False if nothing can be done: another word, a number that is not above 0, no such dose.
bool carry_out(const Entry &entry) {
    std::istringstream words(entry.rest);
    std::string medicine;
    double number = 0;
    if (entry.what != "weight") words >> medicine;
    if (entry.what == "stop") return entry.animal->doses.erase(medicine) == 1;
    if (entry.what == "note" || !(words >> number) || number <= 0) return entry.what == "note";
    if (entry.what == "weight") entry.animal->kilograms = number;
    if (entry.what == "dose") entry.animal->doses[medicine] = number;
    return entry.what == "weight" || entry.what == "dose";
}

// Puts the text of an entry and who did it behind the animal's notes: "dose carprofen 40: Ola (vet)".
void add_note(const Entry &entry, const Person &by) {
    const char *jobs[] = {"trainee", "nurse", "vet"};
    entry.animal->notes.push_back(entry.text + ": " + by.name + " (" + jobs[static_cast<int>(by.job)] + ")");
}

// Enters the notes of a round: carries out each of the entries, and adds the note of those for which that can be done.
// Returns how many entries were carried out.
int enter_round(Ward &ward, const Person &by, const std::string &lines) {
