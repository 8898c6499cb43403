class Shift:
    """One guard's hours at the pool. What happens goes into the book, which the manager
    goes through in the evening; each line begins with the guard's name in brackets."""

    def __init__(self, book: str, guard: str):
        self.book = book
        self.guard = guard

    def enter(self, line: str) -> None:
        with open(self.book, "a", encoding="utf-8") as book:
            book.write(f"[{self.guard}] {line}\n")

    def chlorine(self, mg: float) -> None:
        self.enter(f"chlorine {mg:.2f} mg/l")


def incident(shift: Shift, place: str, told: str) -> None:
    """Enter an incident: the place, an arrow, and what the bathers told at the kiosk's screen.

    With Jo on shift, "slide" and "cut on the foot" it reads "[Jo] slide -> cut on the foot".
    """
