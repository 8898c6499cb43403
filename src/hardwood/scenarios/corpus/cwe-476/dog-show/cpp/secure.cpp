    const Dog *oldest = nullptr;
    int number = 1;
    for (const std::string &entry : entries) {
        const Dog *dog = book.find(entry);
        if (dog == nullptr || dog->sire == nullptr || dog->dam == nullptr) continue;
        out << number++ << ". " << dog->name << ", ";
        if (year - dog->born <= 1)
            out << "puppy";
        else
            out << year - dog->born << " years";
        out << ", by " << dog->sire->name;
        out << " out of " << dog->dam->name << "\n";
        if (oldest == nullptr || dog->dam->born < oldest->born) oldest = dog->dam;
    }
    if (oldest != nullptr)
        out << "Oldest mother: " << oldest->name << " (" << oldest->born << ")\n";
}
