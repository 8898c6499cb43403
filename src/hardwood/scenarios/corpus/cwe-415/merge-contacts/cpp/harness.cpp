#include <cstddef>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

struct Contact {
    std::string name;
    std::string phone;
    std::string mail;
    std::string note;
};
class AddressBook {
public:
    AddressBook() = default;
    AddressBook(const AddressBook &) = delete;
    AddressBook &operator=(const AddressBook &) = delete;
    ~AddressBook() {
        for (Contact *contact : contacts) delete contact;
    }
    Contact *find(const std::string &name) const {
        for (Contact *contact : contacts)
            if (contact->name == name) return contact;
        return nullptr;
    }

    std::vector<Contact *> contacts;
};
std::size_t bring_over(AddressBook &book, AddressBook &old);

// What happens in the end ("nothing", "old" or "new" is deleted first), then name,phone,mail,note of the new book, "/", and of the old book.
int main(int argc, char **argv) {
    AddressBook *book = new AddressBook, *old = new AddressBook, *filled = book;
    for (int i = 2; i < argc; i++) {
        if (std::string(argv[i]) == "/") {
            filled = old;
            continue;
        }
        std::istringstream words(argv[i]);
        Contact *contact = new Contact;
        std::getline(words, contact->name, ',');
        std::getline(words, contact->phone, ',');
        std::getline(words, contact->mail, ',');
        std::getline(words, contact->note, ',');
        filled->contacts.push_back(contact);
    }
    try {
        std::cout << bring_over(*book, *old) << ":";
    } catch (...) {
        std::cout << "exception";
    }
    const std::string end = argv[1];
    if (end == "old") delete old;
    for (const Contact *contact : book->contacts)
        std::cout << " [" << contact->name << "," << contact->phone << "," << contact->mail
                  << (contact->note.empty() ? "" : "," + contact->note) << "]";
    if (end != "nothing") delete book;
    if (end == "new") delete old;
}
