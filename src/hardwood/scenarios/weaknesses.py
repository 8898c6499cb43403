"""What a CWE number means, in words for people who do not read CWE, and how grave it usually is (CVSS scale, 0 to 10: a rule of thumb, for sorting)."""

from __future__ import annotations

from typing import NamedTuple


class Weakness(NamedTuple):
    """`name` is MITRE's short name; `plain` says what an attacker gets."""

    name: str
    plain: str
    severity: float


WEAKNESSES = {
    20: Weakness("Improper Input Validation", "input of the wrong form does harm", 7.0),
    22: Weakness("Path Traversal", "files outside the intended folder are read or written", 7.5),
    59: Weakness("Link Following", "a planted link leads to another file", 7.0),
    78: Weakness("OS Command Injection", "commands of the attacker's run on the server", 9.8),
    79: Weakness("Cross-site Scripting", "scripts of the attacker's run in other people's browsers", 6.1),
    88: Weakness("Argument Injection", "input becomes an option of a program", 8.0),
    89: Weakness("SQL Injection", "the database is read or changed at will", 9.8),
    90: Weakness("LDAP Injection", "a directory is searched at will", 8.0),
    91: Weakness("XML Injection", "forged elements or attributes in an XML document", 6.5),
    94: Weakness("Code Injection", "code of the attacker's runs on the server", 9.8),
    95: Weakness("Eval Injection", "code of the attacker's runs on the server", 9.8),
    113: Weakness("HTTP Response Splitting", "forged headers in a response", 6.1),
    117: Weakness("Log Injection", "forged lines in a log", 5.3),
    121: Weakness("Stack-based Buffer Overflow", "memory is overwritten: a crash, or control of the program", 9.0),
    122: Weakness("Heap-based Buffer Overflow", "memory is overwritten: a crash, or control of the program", 9.0),
    125: Weakness("Out-of-bounds Read", "memory that holds other data is read, or a crash", 7.5),
    129: Weakness("Improper Validation of Array Index", "memory outside a table is read or written", 8.0),
    131: Weakness(
        "Incorrect Calculation of Buffer Size", "memory is overwritten: a crash, or control of the program", 8.5
    ),
    134: Weakness("Externally-Controlled Format String", "memory is read or written through a format", 9.0),
    170: Weakness("Improper Null Termination", "memory behind a text is read", 7.0),
    190: Weakness("Integer Overflow", "a number wraps: a wrong total, or a block that is too small", 8.0),
    191: Weakness("Integer Underflow", "a number wraps below zero", 7.5),
    208: Weakness("Observable Timing Discrepancy", "a secret is guessed by how long the answer takes", 5.0),
    209: Weakness(
        "Error Message With Sensitive Information", "inner details stand in an error that strangers see", 5.0
    ),
    326: Weakness("Inadequate Encryption Strength", "encryption that can be broken", 7.5),
    327: Weakness("Broken Cryptographic Algorithm", "encryption or a checksum that can be broken or forged", 7.5),
    330: Weakness("Insufficiently Random Values", "a code, password or token can be predicted", 7.5),
    347: Weakness("Improper Verification of Cryptographic Signature", "a forged token or message is accepted", 8.8),
    369: Weakness("Divide By Zero", "a crash at will", 6.5),
    377: Weakness("Insecure Temporary File", "a planted file is read or overwritten", 6.0),
    409: Weakness("Decompression Bomb", "a small upload fills the disk or the memory", 6.5),
    415: Weakness("Double Free", "memory is corrupted: a crash, or control of the program", 8.5),
    416: Weakness("Use After Free", "memory is corrupted: a crash, or control of the program", 8.8),
    468: Weakness("Incorrect Pointer Scaling", "memory outside a block is read or written", 7.5),
    476: Weakness("NULL Pointer Dereference", "a crash at will", 6.5),
    502: Weakness("Deserialization of Untrusted Data", "code of the attacker's runs on the server", 9.8),
    532: Weakness("Sensitive Information in Log", "passwords or keys stand in a log", 5.5),
    601: Weakness("Open Redirect", "users are sent to a site of the attacker's", 6.1),
    611: Weakness("XML External Entity", "files of the server are read through an XML document", 7.5),
    617: Weakness("Reachable Assertion", "a crash at will", 6.5),
    639: Weakness(
        "Authorization Bypass Through User-Controlled Key", "records of other customers are read or changed", 8.1
    ),
    643: Weakness("XPath Injection", "an XML document is searched at will", 7.5),
    674: Weakness("Uncontrolled Recursion", "a crash at will", 6.5),
    732: Weakness("Incorrect Permission Assignment", "other users of the machine read a private file", 6.2),
    770: Weakness("Allocation Without Limits", "memory is used up at will", 6.5),
    776: Weakness("XML Entity Expansion", "a small document fills the memory", 7.0),
    787: Weakness("Out-of-bounds Write", "memory is overwritten: a crash, or control of the program", 9.0),
    789: Weakness("Allocation With Excessive Size", "one number in a request takes all of the memory", 7.0),
    835: Weakness("Infinite Loop", "the program hangs at will", 6.5),
    843: Weakness("Type Confusion", "data of one kind is taken for another", 8.0),
    862: Weakness("Missing Authorization", "actions and records of others are open to every user", 8.1),
    915: Weakness("Mass Assignment", "fields that only the server may set are set by a user", 7.5),
    916: Weakness("Weak Password Hash", "stolen password hashes are cracked", 7.0),
    918: Weakness("Server-Side Request Forgery", "the server fetches internal addresses for the attacker", 8.0),
    943: Weakness("NoSQL Injection", "the database is read or changed at will", 8.8),
    1236: Weakness("Formula Injection", "a cell of an exported table runs as a formula", 6.5),
    1284: Weakness(
        "Improper Validation of Quantity", "a quantity that cannot be is taken: a wrong total, or a crash", 6.5
    ),
    1321: Weakness("Prototype Pollution", "properties of all objects are set by a user", 8.0),
    1333: Weakness("Inefficient Regular Expression", "one request keeps the server busy for minutes", 6.5),
}


def weakness(cwe: int) -> Weakness:
    """Of a number without an entry only the number is known."""
    return WEAKNESSES.get(cwe, Weakness(f"CWE-{cwe}", "a security flaw of this class", 7.0))
