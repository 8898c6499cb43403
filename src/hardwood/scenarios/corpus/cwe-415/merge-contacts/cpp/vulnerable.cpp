    std::size_t added = 0;
    for (Contact *contact : old.contacts) {
        Contact *known = book.find(contact->name);
        if (known == nullptr) {
            book.contacts.push_back(contact);
            added++;
        } else {
            complete(*known, *contact);
        }
    }
    return added;
}
