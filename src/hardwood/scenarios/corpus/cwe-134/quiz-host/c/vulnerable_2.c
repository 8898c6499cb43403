    char choice[LONGEST + 1] = "";
    if (count == 0) {
        say(question);
        return;
    }
    for (int i = 0; i < count; i++) {
        if (i > 0) strncat(choice, i == count - 1 ? " or " : ", ", LONGEST - strlen(choice));
        strncat(choice, answers[i], LONGEST - strlen(choice));
    }
    say("%s %s?", question, choice);
}
