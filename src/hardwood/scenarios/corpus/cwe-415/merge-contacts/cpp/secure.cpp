    std::size_t added = 0;
    for (Contact *contact : old.contacts) {
        if (Contact *known = book.find(contact->name)) {
            complete(*known, *contact);
            delete contact;
        } else {
            book.contacts.push_back(contact);
            added++;
        }
    }
    old.contacts.clear();
    return added;
}
