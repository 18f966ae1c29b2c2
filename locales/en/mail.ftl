## The email that invites a person to a business eSpace (requirements M-4). $space is the name of the
## eSpace, $code its identifier, $inviter the person who invites, $ssn the certificate number in groups
## of four, $expires the last day on which to answer.

mail-invitation-subject = Invitation to the business eSpace of { $space }
mail-invitation-body =
    This is an automated message. Please do not reply to it.

    Dear Sir or Madam,

    { $inviter } has invited you to join the business eSpace of { $space } ({ $code }). A business eSpace links a business with the public administrations for all its procedures.

    To keep data confidential and safe, access is possible only by signing in with a certificate. This message contains no link, and nobody will ever ask you for your PIN or password by email.

    The invitation is tied to this certificate number (SSN):

    { $ssn }

    How to answer it:

    1. Open { -brand } and sign in with this certificate.
    2. If you are signing in for the first time, register first: { -brand } takes you through the steps.
    3. Open the invitation in the list of your eSpaces, then accept or refuse it.

    You can answer up to and including { $expires }. After that day the invitation expires, and you would have to ask the person who invited you for a new one.

    Your certificate is personal: do not share it with anyone. If you were not expecting this invitation, you can ignore this message.

    { -brand }

## The email that reminds an invited person before the invitation expires (requirements M-6). $days is the
## number of days left, the other variables are those of the invitation.

mail-reminder-subject =
    { $days ->
        [0] Your invitation to the business eSpace of { $space } expires today
        [1] Your invitation to the business eSpace of { $space } expires tomorrow
       *[other] Your invitation to the business eSpace of { $space } expires in { $days } days
    }
mail-reminder-body =
    This is an automated message. Please do not reply to it.

    Dear Sir or Madam,

    { $days ->
        [0] Your invitation to the business eSpace of { $space } ({ $code }) is still waiting for your answer. It expires today, on { $expires }.
        [1] Your invitation to the business eSpace of { $space } ({ $code }) is still waiting for your answer. It expires tomorrow, on { $expires }.
       *[other] Your invitation to the business eSpace of { $space } ({ $code }) is still waiting for your answer. It expires in { $days } days, on { $expires }.
    }

    Access is possible only by signing in. Open { -brand } and sign in with the certificate that has this number (SSN):

    { $ssn }

    If you are signing in for the first time, register first. Then open the invitation in the list of your eSpaces, and accept or refuse it.

    { -brand }

## The message that tests a mail account, sent from the settings to the account's own address.

mail-test-subject = { -brand }: test of your mail account
mail-test-body =
    This is an automated message. Please do not reply to it.

    { -brand } sent this message to check the mail account in its settings. You have received it: the account works, and there is nothing else for you to do.

## The email of the day with the messages that a person has not read yet. $name is the person, $count the
## number of messages, $lines some of them, one a line, $more how many there are besides.

mail-messages-subject =
    { $count ->
        [1] 1 new message in { -brand }
       *[other] { $count } new messages in { -brand }
    }
mail-messages-body =
    This is an automated message. Please do not reply to it.

    Dear Sir or Madam,

    This is new in the business eSpaces of { $name }:

    { $lines }

    { $more ->
        [0] To read and answer, open { -brand } and sign in with your certificate.
        [1] There is one message more. To read and answer, open { -brand } and sign in with your certificate.
       *[other] There are { $more } messages more. To read and answer, open { -brand } and sign in with your certificate.
    }

    Access is possible only by signing in. This message contains no link, and nobody will ever ask you for your PIN or password by email.

    You receive this email because you chose to in your profile, under “Messages by email”. You can change that there at any time.

    { -brand }
# One of the messages. $space is the name of the eSpace, $text what the message says.
mail-messages-line = – { $space }: { $text }
