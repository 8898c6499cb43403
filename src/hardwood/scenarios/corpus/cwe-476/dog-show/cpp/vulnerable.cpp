    int number = 1;
    for (const std::string &entry : entries) {
        const Dog *dog = book.find(entry);
        out << number++ << ". " << dog->name << ", " << tell_age(dog->born, year);
        out << ", by " << dog->sire->name << " out of " << dog->dam->name << "\n";
    }
}
