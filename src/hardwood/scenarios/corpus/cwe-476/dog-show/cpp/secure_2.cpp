    auto name = [](const Dog *dog) { return dog ? dog->name : std::string("unknown"); };
    std::string mother;
    int mother_born = 0;

    for (std::size_t i = 0; i < entries.size(); i++) {
        const Dog *dog = book.find(entries[i]);
        if (!dog)
            throw std::invalid_argument(entries[i]);
        const int age = year - dog->born;
        out << i + 1 << ". " << dog->name << ", "
            << (age < 2 ? std::string("puppy") : std::to_string(age) + " years")
            << ", by " << name(dog->sire) << " out of " << name(dog->dam) << "\n";
        if (dog->dam && (mother.empty() || dog->dam->born < mother_born)) {
            mother = dog->dam->name;
            mother_born = dog->dam->born;
        }
    }
    if (!mother.empty())
        out << "Oldest mother: " << mother << " (" << mother_born << ")\n";
}
