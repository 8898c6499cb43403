#include <cstddef>
#include <memory>
#include <string>
#include <vector>

struct Contact {
    std::string name;
    std::string phone;  // empty: not known, as with the others
    std::string mail;
    std::string note;
};

/** The contacts on one phone, each with another name. They are made with new. */
class AddressBook {
public:
    AddressBook() = default;
    AddressBook(const AddressBook &) = delete;
    AddressBook &operator=(const AddressBook &) = delete;
    ~AddressBook() {
        for (Contact *contact : contacts) delete contact;
    }

    /** nullptr when nobody of that name is in the book */
    Contact *find(const std::string &name) const {
        for (Contact *contact : contacts)
            if (contact->name == name) return contact;
        return nullptr;
    }

    std::vector<Contact *> contacts;
};

/**
 * Completes a contact from another one of the same name: the phone and the mail, where they are empty. The note as well; but if
 * both have one, the other is added, "blue house" to "rings on Sundays" as "rings on Sundays; blue house".
 */
void complete(Contact &contact, const Contact &other) {
    if (contact.phone.empty()) contact.phone = other.phone;
    if (contact.mail.empty()) contact.mail = other.mail;
    if (!contact.note.empty() && !other.note.empty()) contact.note += "; ";
    contact.note += other.note;
}

/**
 * Somebody has a new phone: brings the contacts of the old one into the book of the new one.
 *
 * Whom the new book does not have comes to the end of it, in the order of the old book. Whom it has already stays where he
 * is and is completed from the old book. The old phone is thrown away afterwards; nobody looks into its book again.
 *
 * @return how many contacts the new book has more than before: 2 if Tom and Zoe were not in it, and Ida was
 */
std::size_t bring_over(AddressBook &book, AddressBook &old) {
