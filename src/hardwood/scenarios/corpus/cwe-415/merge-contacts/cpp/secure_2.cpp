    const std::size_t before = book.contacts.size();
    for (const Contact *theirs : old.contacts) {
        if (Contact *ours = book.find(theirs->name)) {
            if (ours->phone.empty())
                ours->phone = theirs->phone;
            if (ours->mail.empty())
                ours->mail = theirs->mail;
            if (!ours->note.empty() && !theirs->note.empty())
                ours->note += "; ";
            ours->note += theirs->note;
            continue;
        }
        auto copy = std::make_unique<Contact>(*theirs);
        book.contacts.push_back(copy.get());
        copy.release();
    }
    return book.contacts.size() - before;
}
