    std::size_t added = 0;
    for (Contact *contact : old.contacts) {
        Contact *known = book.find(contact->name);
        if (known == nullptr) {
            book.contacts.push_back(contact);
            added++;
        } else {
            if (known->phone.empty()) known->phone = contact->phone;
            if (known->mail.empty()) known->mail = contact->mail;
            if (known->note.empty())
                known->note = contact->note;
            else if (!contact->note.empty())
                known->note += "; " + contact->note;
            delete contact;
        }
    }
    old.contacts.clear();
    return added;
}
