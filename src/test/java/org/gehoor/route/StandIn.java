package org.gehoor.route;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.gehoor.dispatch.Announcements;
import org.gehoor.dispatch.Packed;

/** Behind every front door of these tests: hands out batches that a test put in, and writes down what it was asked. */
class StandIn {

    final BlockingQueue<List<?>> batches = new LinkedBlockingQueue<>();
    final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    final AtomicInteger claims = new AtomicInteger();
    Function<Object, Object> answer = question -> question;
    RuntimeException away;

    public List<?> claim() {
        claims.incrementAndGet();
        if (away != null) {
            throw away;
        }
        var batch = batches.poll();
        return batch == null ? List.of() : batch;
    }

    Object ask(String verb, Object about) {
        asked.add(verb + " " + about);
        return answer.apply(about);
    }

    /** Intake's reader and its time box. */
    static final class Reading extends StandIn {
        Function<Object, Object> reading = question -> question;

        public Object parse(Object claim) {
            return reading.apply(claim);
        }

        public Object conclude(Object parsed) {
            return ask("conclude", parsed);
        }

        public void failed(Object claim, String why) {
            asked.add("failed " + claim + " " + why);
        }
    }

    static final class Dispatching extends StandIn {
        public Object pack(Object parcel) {
            return ask("pack", parcel);
        }

        public List<Object> packTogether(List<?> parcels) {
            return parcels.stream().map(this::pack).toList();
        }

        public void delivered(List<?> told) {
            told.stream().filter(Packed.class::isInstance).forEach(packed -> asked.add("delivered " + packed));
        }

        public void failed(Object parcel, String why) {
            asked.add("failed " + parcel + " " + why);
        }
    }

    static final class Announcing extends StandIn {
        public void sent(Announcements dossier, Packed event) {
            ask("sent", event.id());
        }

        public void delivered(List<Announcements> batch) {
            asked.add("delivered " + batch.size());
        }

        public void failed(Announcements dossier, String why) {
            asked.add("failed " + dossier.events().get(0).id() + " " + why);
        }
    }

    static final class Writing extends StandIn {
        public void write(Object due) {
            ask("write", due);
        }

        public void notWorded(Object due, Throwable why) {
            asked.add("notWorded " + due + " " + why.getMessage());
        }
    }

    static final class Posting extends StandIn {
        public Object send(Object letter) {
            return ask("send", letter);
        }

        public void settle(Object delivery) {
            asked.add("settle " + delivery);
        }
    }

    static final class Printing extends StandIn {
        public Object print(Object letter) {
            return ask("print", letter);
        }

        public void done(Object letter) {
            asked.add("done " + letter);
        }
    }

    static final class Recording extends StandIn {
        public void record(Object letter) {
            ask("record", letter);
        }

        public void notRecorded(Object letter, Throwable why) {
            asked.add("notRecorded " + letter + " " + why.getMessage());
        }
    }

    static final class Returning extends StandIn {
        public void work(Object due) {
            ask("work", due);
        }

        public void notWorked(Object due, Throwable why) {
            asked.add("notWorked " + due + " " + why.getMessage());
        }
    }

    static final class Turning extends StandIn {
        public void turn(Object due) {
            ask("turn", due);
        }

        public void failed(Object due, Throwable why) {
            asked.add("failed " + due + " " + why.getMessage());
        }
    }

    static final class Reminding extends StandIn {
        public void remind(Object organisation) {
            ask("remind", organisation);
        }

        public void notReminded(Object organisation, Throwable why) {
            asked.add("notReminded " + organisation + " " + why.getMessage());
        }
    }

    static final class Receiving extends StandIn {
        public Object receive(String organisation, String mailbox, Object mail) {
            return ask("receive " + organisation + " " + mailbox, mail);
        }
    }
}
