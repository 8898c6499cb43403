package main

import (
	"os"
	"path/filepath"
	"strings"
)

// The mail server of the allotment club has one folder below mail for each member.

func mailbox(user string) string {
	return filepath.Join("mail", strings.ToLower(user))
}

func hasMailbox(user string) bool {
	info, err := os.Stat(mailbox(user))
	return err == nil && info.IsDir()
}

// removeMailbox deletes a member's mailbox with all letters in it.
func removeMailbox(user string) error {
	return os.RemoveAll(mailbox(user))
}

// createMailbox creates the folder mail/USER for a member's private letters.
// Nothing happens if it is there already.
func createMailbox(user string) error {
