#include "ui/async/background_task.h"

#include <QTest>

#include <atomic>
#include <stdexcept>

namespace sdmatte::studio {

class BackgroundTaskTest : public QObject {
    Q_OBJECT

private slots:
    void result_comes_to_the_thread_that_asked()
    {
        BackgroundTask<int> task;
        std::optional<int> result;
        QThread* thread = nullptr;
        task.start([](const Progress&) -> Result<int> { return 7; },
                   [&](Result<int> value) {
                       result = *value;
                       thread = QThread::currentThread();
                   });
        QVERIFY(task.is_running());
        QTRY_VERIFY(result.has_value());
        QCOMPARE(*result, 7);
        QCOMPARE(thread, QThread::currentThread());
        QVERIFY(!task.is_running());
    }

    void an_exception_is_an_error()
    {
        BackgroundTask<int> task;
        QString sentence;
        task.start([](const Progress&) -> Result<int> { throw std::runtime_error("odd"); },
                   [&](const Result<int>& value) {
                       sentence = QString::fromStdString(value.error().sentence);
                   });
        QTRY_VERIFY(sentence.contains("odd"));
    }

    void a_cancelled_task_never_calls_back()
    {
        BackgroundTask<int> task;
        std::atomic<bool> has_ended = false;
        bool is_done = false;
        task.start(
            [&](const Progress& progress) -> Result<int> {
                while (!progress.is_cancelled())
                    QThread::usleep(100);
                has_ended = true;
                return 1;
            },
            [&](const Result<int>&) { is_done = true; });
        task.cancel();
        QTRY_VERIFY(has_ended);
        QTest::qWait(20);
        QVERIFY(!is_done);
    }

    void only_the_newest_of_many_answers()
    {
        BackgroundTask<int> task;
        std::vector<int> answers;
        for (int i = 0; i < 200; ++i)
            task.start([i](const Progress&) -> Result<int> { return i; },
                       [&](Result<int> value) { answers.push_back(*value); });
        QTRY_COMPARE(answers.size(), std::size_t{1});
        QTest::qWait(20);
        QCOMPARE(answers, std::vector<int>{199});
    }

    void destruction_waits_for_the_work()
    {
        std::atomic<bool> has_ended = false;
        {
            BackgroundTask<int> task;
            task.start(
                [&](const Progress& progress) -> Result<int> {
                    while (!progress.is_cancelled())
                        QThread::usleep(100);
                    has_ended = true;
                    return 1;
                },
                [](const Result<int>&) {});
        }
        QVERIFY(has_ended);
    }

    void progress_arrives_on_the_ui_thread()
    {
        BackgroundTask<int> task;
        float seen = -1;
        bool is_done = false;
        task.start(
            [](const Progress& progress) -> Result<int> {
                progress.part(0, 1, "stage").report(0.5F);
                return 1;
            },
            [&](const Result<int>&) { is_done = true; },
            [&](float fraction, const QString&) { seen = fraction; });
        QTRY_VERIFY(is_done);
        QCOMPARE(seen, 0.5F);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::BackgroundTaskTest)
#include "tst_background_task.moc"
