"""Exams of the physics class. Pupils and teachers work on the same computer."""
import os
import random


def shuffle_questions(questions, seed):
    """The questions in another order, the same for the same seed."""
    questions = list(questions)
    random.Random(seed).shuffle(questions)
    return questions


def print_exam(path, questions):
    """Save the sheet of questions for the pupils, a line for each."""
    with open(path, "w") as f:
        for question in questions:
            f.write(question + "\n")


def save_solutions(path, solutions):
    """Save the teacher's secret list of solutions, a line for each: for
    ["B", "D", "A"] the file has the lines B, D and A. No pupil may see it
    before the exam."""
