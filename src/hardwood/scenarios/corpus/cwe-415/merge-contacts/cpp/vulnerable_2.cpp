    std::size_t added = 0;
    for (Contact *theirs : old.contacts) {
        Contact *ours = book.find(theirs->name);
        if (!ours) {
            book.contacts.push_back(new Contact(*theirs));
            added++;
            continue;
        }
        complete(*ours, *theirs);
        delete theirs;
    }
    return added;
}
