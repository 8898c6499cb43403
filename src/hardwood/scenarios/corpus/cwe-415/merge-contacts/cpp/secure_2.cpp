    const std::size_t before = book.contacts.size();
    for (const Contact *theirs : old.contacts) {
        if (Contact *ours = book.find(theirs->name)) {
            complete(*ours, *theirs);
            continue;
        }
        auto copy = std::make_unique<Contact>(*theirs);
        book.contacts.push_back(copy.get());
        copy.release();
    }
    return book.contacts.size() - before;
}
